require('./b').add();
