from b import Client

Client()
