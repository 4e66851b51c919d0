package id.anugerah.journeys.cast;

/** Decides the form of address and one digit of the NIP. */
public enum Sex {
    MAN("Bapak", 1),
    WOMAN("Ibu", 2);

    private final String address;
    private final int digit;

    Sex(String address, int digit) {
        this.address = address;
        this.digit = digit;
    }

    /** How a person is addressed in a letter. */
    public String address() {
        return address;
    }

    int digit() {
        return digit;
    }
}
