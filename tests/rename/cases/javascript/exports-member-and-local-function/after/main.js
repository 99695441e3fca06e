require('./math').add();
