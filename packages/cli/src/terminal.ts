import pc from 'picocolors';

/** The streams and surroundings of one run. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How texts on one of the streams may look. */
export interface TextLook {
  readonly coloured: boolean;
  /** Columns. */
  readonly width: number;
}

const WIDTH_WITHOUT_TERMINAL = 100;

/** Colours only where a terminal shows them and no one asked for none (--no-color, NO_COLOR). */
export function lookOf(stream: NodeJS.WriteStream, wantsColour: boolean): TextLook {
  return {
    coloured: wantsColour && stream.isTTY && pc.isColorSupported,
    width: stream.isTTY ? stream.columns : WIDTH_WITHOUT_TERMINAL,
  };
}
