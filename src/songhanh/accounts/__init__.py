"""People who sign in, and what a role may do. Where they hold a role is organisations.Membership."""
