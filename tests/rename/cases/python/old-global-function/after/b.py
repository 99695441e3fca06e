from a import assist

assist()

