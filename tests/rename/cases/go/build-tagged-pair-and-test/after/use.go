package m

var Home = homeDir()
