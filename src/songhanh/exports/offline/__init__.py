"""A report as a workbook to be filled without a network; what comes back is read by `songhanh.reports.returned`."""
