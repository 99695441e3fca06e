from a import User
