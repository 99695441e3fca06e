require('./index').add();
