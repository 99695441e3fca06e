from .lib import *
