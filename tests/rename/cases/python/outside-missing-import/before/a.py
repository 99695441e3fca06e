from somewhere.else_ import thing

thing()

