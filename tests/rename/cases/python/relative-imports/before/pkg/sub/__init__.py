from ..core import get as getter
