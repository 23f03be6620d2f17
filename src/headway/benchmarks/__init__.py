"""Published figures: what DfE says of every area, and how one area stands beside the others."""
