package calc;

class PlusTest {
    Adder plus = new Adder();
}
