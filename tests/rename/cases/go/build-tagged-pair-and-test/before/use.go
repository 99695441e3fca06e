package m

var Home = home()
