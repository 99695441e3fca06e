from dataclasses import dataclass
@dataclass
class Dot:
    x: int
    y: int
