package app.diglot.intake.triage;

/**
 * The head line of a queue, in papers. {@code offered + carriedOver = chosen + rejected + toGo}.
 *
 * @param announced what arXiv announced that day; 0 where no batch brought it
 * @param offered of that day
 * @param carriedOver of earlier days, undecided until then
 */
public record QueueNumbers(int announced, int offered, int carriedOver, int chosen, int rejected, int toGo) {

    public boolean isEmpty() {
        return offered + carriedOver == 0;
    }
}
