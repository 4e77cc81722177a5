"""What is counted: targets read out of plans; indicators come with the reports."""
