require('./a').run();
