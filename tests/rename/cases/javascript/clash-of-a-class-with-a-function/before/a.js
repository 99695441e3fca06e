class Builder {}
function build() { return new Builder(); }
build();
