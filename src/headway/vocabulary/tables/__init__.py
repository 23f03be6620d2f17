"""Tables of coefficients that DfE publishes and a method needs, each with its vintage."""
