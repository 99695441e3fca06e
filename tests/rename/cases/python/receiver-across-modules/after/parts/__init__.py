from .motor import Motor
