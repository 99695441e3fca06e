package zoo;

public class Puppy extends Dog {
    public void talk() {}
}
