"""Front-door contacts and referrals: layout, checks and reader."""
