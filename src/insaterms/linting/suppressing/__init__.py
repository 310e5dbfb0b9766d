"""Leave to keep a finding, written where it stands."""
