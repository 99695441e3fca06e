# Motor is a class
class Motor:
    """Motor runs."""
    kind = "Motor"

print(Motor.kind)  # Motor
