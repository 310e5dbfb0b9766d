"""Terms and names: as agreed, and in one way throughout a site."""
