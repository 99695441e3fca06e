import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class Pet {
    boolean isFit() {
        return true;
    }

    Pet parent() {
        return this;
    }
}

class Chain {
    List<Pet> pets = new ArrayList<>();

    List<Pet> run() {
        pets.removeIf(p -> !p.isFit());
        return pets.stream()
            .map(Pet::parent)
            .filter(p -> p.isFit())
            .filter(Pet::isFit)
            .collect(Collectors.toList());
    }
}
