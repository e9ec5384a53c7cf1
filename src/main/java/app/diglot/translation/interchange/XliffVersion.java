package app.diglot.translation.interchange;

import java.util.Optional;
import java.util.stream.Stream;

/** The editions of XLIFF that are read and written. */
public enum XliffVersion {
    V1_2("1.2", "urn:oasis:names:tc:xliff:document:1.2"),
    V2_0("2.0", "urn:oasis:names:tc:xliff:document:2.0"),
    // XLIFF 2.1 keeps the namespace of 2.0
    V2_1("2.1", "urn:oasis:names:tc:xliff:document:2.0"),
    V2_2("2.2", "urn:oasis:names:tc:xliff:document:2.2");

    private final String number;
    private final String namespace;

    XliffVersion(String number, String namespace) {
        this.number = number;
        this.namespace = namespace;
    }

    static Optional<XliffVersion> of(String number, String namespace) {
        return Stream.of(values())
                .filter(version -> version.number.equals(number) && version.namespace.equals(namespace))
                .findFirst();
    }

    /** As it is written: {@code 2.1}. */
    public String number() {
        return number;
    }

    String namespace() {
        return namespace;
    }
}
