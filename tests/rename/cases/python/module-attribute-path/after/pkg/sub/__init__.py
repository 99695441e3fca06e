from .mod import Task
