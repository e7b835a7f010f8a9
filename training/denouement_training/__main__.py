"""The commands: train, export, pronouns, score, card; and those of the reader of passages: train-reader, export-reader, score-reader, held;
held-pronouns."""
import argparse


def of_training(command, start):
    """What a command that trains takes; start says what it goes on from."""
    command.add_argument("--data", required=True)
    command.add_argument("--out", required=True, help="folder for checkpoints and the learning curve")
    length = command.add_mutually_exclusive_group(required=True)
    length.add_argument("--minutes", type=float, help="how long to train; the learning rate follows the clock")
    length.add_argument("--steps", type=int, help="how many steps to train: repeatable")
    command.add_argument("--from", dest="start", help=start)
    command.add_argument("--resume", action="store_true")


def of_export(command):
    """What a command that exports takes."""
    command.add_argument("--checkpoint", required=True)
    command.add_argument("--start", required=True, help="folder of the starting weights, for the vocabulary")
    command.add_argument("--to", required=True)
    command.add_argument("--int8", action="store_true", help="the matrices and the vocabulary in eight bits: what ships")


def main():
    parser = argparse.ArgumentParser(prog="python -m denouement_training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="make weights from the data")
    of_training(train, "a checkpoint to go on from, with GAP in the mix and a schedule of its own")
    export = commands.add_parser("export", help="write the resource folder of the model module from a checkpoint")
    of_export(export)
    pronouns = commands.add_parser("pronouns", help="learn which of he and she goes back to a mention, into an exported folder")
    pronouns.add_argument("--data", required=True)
    pronouns.add_argument("--model", required=True)
    score = commands.add_parser("score", help="score an exported folder on the development sets")
    score.add_argument("--data", required=True)
    score.add_argument("--model", required=True)
    card = commands.add_parser("card", help="write the card that goes with the weights; scores both exported folders")
    for name in ("data", "checkpoint", "float", "int8", "minutes", "notes", "to"):
        card.add_argument("--" + name, required=True)
    reader = commands.add_parser("train-reader", help="make the weights of the reader of passages")
    of_training(reader, "a checkpoint to go on from, with a schedule of its own")
    reader.add_argument("--readings", help="folder of plots as denouement read writes them, to learn from what marks in passages mean")
    export = commands.add_parser("export-reader", help="write reader.onnx and reader.json of the model module from a checkpoint")
    of_export(export)
    score = commands.add_parser("score-reader", help="score an exported folder on the articles of SQuAD held aside")
    score.add_argument("--data", required=True)
    score.add_argument("--model", required=True)
    texts = commands.add_parser("texts", help="write the plots that train-reader --readings learns marks from, for denouement read to read")
    texts.add_argument("--data", required=True)
    texts.add_argument("--to", required=True)
    held = commands.add_parser("held", help="write SQuAD 2.0's questions about the articles held aside, for denouement evaluate qa")
    held.add_argument("--data", required=True)
    held.add_argument("--to", required=True)
    pronouns_held = commands.add_parser("held-pronouns", help="write the plots held aside with whom their pronouns mean, for evaluate pronouns")
    pronouns_held.add_argument("--data", required=True)
    pronouns_held.add_argument("--to", required=True)
    pronouns_held.add_argument("--taught", action="store_true", help="those that are learnt from instead")
    args = parser.parse_args()
    if args.command == "train-reader":
        from .reading import train as run
        run(args.data, args.out, args.minutes, args.steps, resume=args.resume, start=args.start, readings=args.readings)
    elif args.command == "export-reader":
        from .reading_export import export as run
        run(args.checkpoint, args.start, args.to, quantised=args.int8)
    elif args.command == "score-reader":
        from .reading_scores import score as run
        run(args.data, args.model)
    elif args.command == "texts":
        from .ties import write_texts as run
        run(args.data, args.to)
    elif args.command == "held":
        from .reading_scores import write_held as run
        run(args.data, args.to)
    elif args.command == "held-pronouns":
        from .plot_pronouns import write as run
        run(args.data, args.to, args.taught)
    elif args.command == "train":
        from .train import train as run
        run(args.data, args.out, args.minutes, args.steps, resume=args.resume, start=args.start)
    elif args.command == "export":
        from .export import export as run
        run(args.checkpoint, args.start, args.to, quantised=args.int8)
    elif args.command == "pronouns":
        from .pronouns import write as run
        run(args.data, args.model)
    elif args.command == "card":
        from .card import write as run
        run(args.data, args.checkpoint, vars(args)["float"], args.int8, args.minutes, args.notes, args.to)
    else:
        from .exported import score as run
        run(args.data, args.model)


if __name__ == "__main__":
    main()
