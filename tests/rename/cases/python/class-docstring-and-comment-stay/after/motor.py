# Motor is a class
class Engine:
    """Motor runs."""
    kind = "Motor"

print(Engine.kind)  # Motor
