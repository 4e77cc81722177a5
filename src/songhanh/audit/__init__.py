"""The trail that is part of the act: append-only events, one hash chain per agency, receipts that make twice once."""
