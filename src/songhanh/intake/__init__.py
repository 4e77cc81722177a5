"""From an uploaded file through its reading and review to an accepted plan. The only app that reads documents."""
