from b import User

User()
