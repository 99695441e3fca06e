class A { make() {} static make() {} }
new A().make();
