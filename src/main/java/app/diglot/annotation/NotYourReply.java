package app.diglot.annotation;

/** A reply is taken back by its author or by an editor. */
public class NotYourReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYourReply(ReplyId reply) {
        super("reply " + reply.id() + " of somebody else");
    }
}
