class A { build() {} static make() {} }
new A().build();
