import type { Said } from '../said.js'

/** A field device: it writes to the office's public key and can read nothing. */
export const FIELD = {
  verb: {
    en: 'Seals a note to the office’s public key: on a device that keeps no archive and can read nothing.',
    ko: '사무실 공개 열쇠로 메모를 봉인합니다. 아카이브도 읽을 열쇠도 없는 기기에서 씁니다.',
  },
  to: {
    en: 'the office’s key: a file with what “attested vault key” printed',
    ko: '사무실 열쇠. ‘attested vault key’가 낸 글이 든 파일',
  },
  out: { en: 'the sealed file; it must not be there yet', ko: '봉인한 파일. 아직 없는 이름이어야 함' },
  type: {
    en: 'Type or paste the note; end with Ctrl-D on a line of its own. It is in the memory of this program alone until it is sealed.',
    ko: '메모를 적거나 붙여 넣고 빈 줄에서 Ctrl-D로 끝내십시오. 봉인하기 전까지 이 프로그램의 메모리에만 있습니다.',
  },
  sealed: {
    en: 'Sealed. Nobody can read it here any more, you neither. Carry the file to the office: “attested vault take FILE”.',
    ko: '봉인했습니다. 이 기기에서는 본인도 다시 읽을 수 없습니다. 파일을 사무실로 가져가 ‘attested vault take 파일’을 실행하십시오.',
  },
  taken: {
    en: 'Taken in as a raw note. Open the office in the vault’s window to read it; the file can be deleted.',
    ko: '원메모로 받아들였습니다. 금고 창에서 사무실을 열어 읽으십시오. 파일은 지워도 됩니다.',
  },
  unreadable: {
    en: 'This was carried in and cannot be read here: it was sealed for another office, or it is no note. Forget it.',
    ko: '옮겨 온 것이지만 여기서는 읽을 수 없습니다. 다른 사무실 앞으로 봉인했거나 메모가 아닙니다. 삭제하십시오.',
  },
} as const satisfies Readonly<Record<string, Said>>
