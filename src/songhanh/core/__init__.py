"""What every app needs of the calendar and the database: working days, periods, base fields. No tables."""
