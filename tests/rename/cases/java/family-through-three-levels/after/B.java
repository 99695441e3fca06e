abstract class B implements A {}
