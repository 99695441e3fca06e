require('./index').sum();
