package app.diglot.translation.drafts;

import java.util.List;

/** A machine that translates. */
interface DraftEngine {

    /** As settings name it. */
    String code();

    /** Whether the installation has it. */
    boolean isSetUp();

    /** As readers and editors are told. */
    String name();

    /** In the service's words; empty where it has but one. */
    default String model() {
        return "";
    }

    /** The version of the prompt that it is asked with; empty where it takes none. */
    default String prompt() {
        return "";
    }

    /** Whether it may do better when told what was wrong. */
    default boolean heedsFaults() {
        return false;
    }

    /**
     * The sentences in the other language, as many and in their order.
     *
     * @throws EngineFailed where there is no such answer
     */
    List<String> draft(DraftRequest request) throws EngineFailed, InterruptedException;
}
