"""Verification: whether a translation uses the terms as agreed."""
