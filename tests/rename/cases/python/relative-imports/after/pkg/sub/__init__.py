from ..core import fetch as getter
