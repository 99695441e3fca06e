from a import Client
