import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class Pet {
    boolean healthy() {
        return true;
    }

    Pet parent() {
        return this;
    }
}

class Chain {
    List<Pet> pets = new ArrayList<>();

    List<Pet> run() {
        pets.removeIf(p -> !p.healthy());
        return pets.stream()
            .map(Pet::parent)
            .filter(p -> p.healthy())
            .filter(Pet::healthy)
            .collect(Collectors.toList());
    }
}
