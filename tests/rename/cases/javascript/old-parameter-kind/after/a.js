function later(done) { setTimeout(() => done(1), 0); }
