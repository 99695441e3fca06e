package app;

import static paint.Color.RED;

import paint.Color;

class Use {
    int run(Color c) {
        switch (c) {
            case RED:
                return 1;
            case GREEN:
                return 2;
        }
        return c == Color.RED || c == RED ? 3 : 4;
    }
}
