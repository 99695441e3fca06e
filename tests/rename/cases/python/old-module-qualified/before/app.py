import alpha, beta

alpha.run()
beta.run()

