import alpha, beta

alpha.run()
beta.execute()

