package app.diglot.translation.drafts;

import java.util.List;

/** A machine that translates. */
interface DraftEngine {

    /** Whether the installation has it. */
    boolean isSetUp();

    /** As readers and editors are told. */
    String name();

    /**
     * The sentences in the other language, as many and in their order.
     *
     * @throws EngineFailed where there is no such answer
     */
    List<String> draft(DraftRequest request) throws EngineFailed, InterruptedException;
}
