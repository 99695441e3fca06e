package zoo;

public class Dog extends Animal {
    @Override
    public void speak() {
        super.speak();
    }
}
